import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** The first view of a page that was just opened leaves the focus where the browser puts it. */
let opened = false

/** The head of a view. Names the browser's tab, and takes the focus when one came here by a link or a button that is gone, so that a screen reader begins here. */
export function Heading({ title, name, children }: { title: string; name: string; children?: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${name} – whosaid`
    if (opened && !document.querySelector('main :focus')) heading.current?.focus()
    opened = true
  }, [name])
  return (
    <header class="heading">
      <h1 tabIndex={-1} ref={heading}>
        {title}
      </h1>
      {children}
    </header>
  )
}
