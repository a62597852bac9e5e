import { storeContract } from '../contract.js'
import { openMemory } from './memory.js'

storeContract('memory', openMemory)
