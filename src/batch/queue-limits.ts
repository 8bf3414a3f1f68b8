/** Failed tries after which an article of the queue is set aside. */
export const MAX_TRIES = 3
/** Workers lost at an article after which it is set aside. More than tries: a worker that is stopped or moved says nothing against the article it was at. */
export const MAX_LOST_WORKERS = 10
