export { type Backlog, readBacklog } from './backlog.ts';
export { type DeadLetter, dropDeadLetters, listDeadLetters } from './dead-letters.ts';
export { addFeed, type Feed, listFeeds, removeFeed } from './feeds.ts';
export { queuePool } from './pool.ts';
export { Queue } from './queue.ts';
export { type QueueWorker, startWorker, type WorkerOptions } from './worker.ts';
