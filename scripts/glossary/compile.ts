// npx tsx scripts/glossary/compile.ts [--dir DIR] --out DIR: the same as `glossary compile`.
process.argv.splice(2, 0, 'compile')
await import('../glossary.ts')

export {}
