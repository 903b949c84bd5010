// What beside a full name without a role says that it is a person's.
import { GIVEN_NAMES } from '../../language/given-names.ts'
import type { NameRun } from './names.ts'
import { ADDRESS } from './role-words.ts'
import type { Token } from '../tokens.ts'

const SPEAKS =
  /^(?:said|says|told|tells|added|adds|warned|wrote|argued|insisted|tweeted|noted|explained|stressed|claimed|vowed|asked|replied)$/

/** Signs of a person beside a full name that has no role. */
export function hasEvidence(tokens: readonly Token[], run: NameRun): boolean {
  const first = tokens[run.from]
  const before = tokens[run.from - 1]
  const after = tokens[run.to]
  if (tokens[run.to - 1]?.isPossessive === true && !GIVEN_NAMES.has(first?.lower ?? ''))
    return false
  return (
    (run.to - run.from > 1 && GIVEN_NAMES.has(first?.lower ?? '')) ||
    ADDRESS.has(before?.lower ?? '') ||
    // 'the head of Red Hat said': it is the head who did.
    (SPEAKS.test(after?.lower ?? '') && !/^(?:of|for|at)$/.test(before?.lower ?? '')) ||
    (SPEAKS.test(before?.lower ?? '') &&
      run.to - run.from > 1 &&
      (after === undefined || after.kind === 'mark')) ||
    (after?.text === ',' && /^(?:who|whose)$/.test(tokens[run.to + 1]?.lower ?? '')) ||
    (run.to - run.from > 1 && (isAged(tokens, run.to) || isCounsel(tokens, run)))
  )
}

/** 'Gareth Pugh, 61, was killed' */
const isAged = (tokens: readonly Token[], to: number): boolean =>
  tokens[to]?.text === ',' &&
  /^(?:[2-9]|1[0-9]?)?\d$/.test(tokens[to + 1]?.text ?? '') &&
  /^[,;.]$/.test(tokens[to + 2]?.text ?? '')

/** 'Anna Finn KC told the court' */
const isCounsel = (tokens: readonly Token[], { to }: NameRun): boolean =>
  /^(?:KC|QC|SC)$/.test(tokens[to]?.text ?? '')
