export { SORTS, type Sort } from '../../store/finding/ranked.js'
