// Words that stand before a person's name and aren't part of it, in normal form.
import { wordSet } from '../../language/word-set.ts'

export const NAME_TITLES = wordSet(`
president premier chancellor minister secretary senator sen representative rep governor gov general gen
lieutenant lt colonel col major maj captain capt admiral adm brigadier marshal sergeant commander cmdr chief
justice judge mr mrs ms miss dr prof professor sir lord lady dame baroness king queen prince princess sheikh
sheik emir sultan ayatollah imam mullah maulana pope cardinal bishop archbishop rabbi reverend pm cm fm mp
vp speaker ambassador envoy chairman chairwoman chair director spokesman spokeswoman leader boss ceo
comrade hajji haji sardar nawab khawaja khwaja syed sayyid shah mian chaudhry rana agent detective`)
