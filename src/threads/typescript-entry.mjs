// The first file of a thread whose sources are TypeScript: a thread of Node 20 must load tsx itself.
import { workerData } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register()
await import(workerData.entry)
