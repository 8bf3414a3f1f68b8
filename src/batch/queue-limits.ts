/** Failed tries after which an article of the queue is set aside. */
export const MAX_TRIES = 3
/** Workers lost at an article after which it is set aside. More than tries: a worker that is stopped or moved says nothing against the article it was at. */
export const MAX_LOST_WORKERS = 10
/** Workers lost at an article after which it is worked on its own: it may be what ends them, and shall harm no other. */
export const SUSPECT_LOST_WORKERS = 2
