import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** The head of a view. Names the browser's tab, and takes the focus when one came here by a link, so that a screen reader begins here. */
export function Heading({ title, name, children }: { title: string; name: string; children?: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${name} – whosaid`
    const { activeElement } = document
    if (activeElement?.matches('a, button') && !document.querySelector('main')?.contains(activeElement))
      heading.current?.focus()
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
