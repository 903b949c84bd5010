import { readLines } from '/work/wt/explains/bench/acronym-sets.ts'
import { articleOf } from '/work/wt/explains/scripts/plain-articles.ts'
import { splitSentences } from '/work/wt/explains/src/language/sentences.ts'
import { findDefinitions } from '/work/wt/explains/src/brief/definitions.ts'
import { findPeople } from '/work/wt/explains/src/brief/people.ts'
import { findExplained } from '/work/wt/explains/src/brief/explained.ts'
import { articleTerms } from '/work/wt/explains/src/brief/article-terms.ts'
const rows = readLines<any>('keyterms/dev.jsonl')
let n=0, ok=0
for (const r of rows) {
  const article = articleOf(r)
  const sentences = splitSentences(article)
  const definitions = findDefinitions(article, sentences)
  const people = findPeople(article, sentences)
  const terms = articleTerms(article, findExplained(article, {sentences, definitions, people}))
  for (const t of r.terms) if (t.defined_in_text && t.importance>1) {
    n++
    const hit = terms.find(m => t.surfaces.some((s:string)=> article.text.slice(m.start,m.end)===s || (s.includes(article.text.slice(m.start,m.end)) && m.end-m.start> s.length/2)))
    if (hit) ok++
    else console.log('MISS', t.importance, t.kind, t.surfaces.join('|'), '~', t.definition_surface)
    if (hit && process.argv[2]) console.log('hit', hit.term, '|', hit.kind, '|', hit.gloss)
  }
  if (process.argv[3]) for (const m of terms) if (!r.terms.some((t:any)=>t.surfaces.includes(article.text.slice(m.start,m.end)))) console.log('extra', m.term,'|',m.gloss)
}
console.log(ok, n)
