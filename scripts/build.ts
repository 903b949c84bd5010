// Builds the extension into dist/chrome and dist/firefox: `npm run build`; `-- --out DIR` for another folder than dist.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, transform, type Plugin } from 'esbuild'
import { readCommandLine } from './command-line.ts'
import { contentPolyfill } from './content-polyfill.ts'
import { buildGlossary } from './glossary/build.ts'
import { checkGlossarySize, GLOSSARY_FILES, GZIPPED_LIMIT } from './glossary-size.ts'
import { glossaryDir } from './glossary/sources.ts'
import { literalPatterns } from './literal-patterns.ts'
import { BROWSERS, manifestFor } from './manifest.ts'
import { narrowLetters } from './narrow-letters.ts'
import { sharedModules } from './shared-modules.ts'
import { welcomePage } from './welcome-page.ts'

/**
 * What pages have to load, in bytes gzipped: every page, those in doubt, those with an article,
 * and those on which a card is asked for. Raised only on purpose.
 */
const SCRIPT_LIMITS = { content: 25_000, classifier: 12_000, reader: 18_500, card: 25_000 } as const

const TARGETS = ['chrome128', 'firefox146']

const ENTRY_POINTS = {
  background: 'src/background/background.ts',
  popup: 'src/popup/popup.ts',
  panel: 'src/panel/panel.ts',
  options: 'src/options/options.ts',
  welcome: 'src/welcome/welcome.ts',
  words: 'src/reading/words.ts',
}

const CONTENT = { content: 'src/content/content.ts' }
/** Loaded beside the content script when they are needed. */
const BESIDE_CONTENT = {
  classifier: 'src/content/classifier-script.ts',
  reader: 'src/reading/reader-script.ts',
  card: 'src/reading/card-kit.ts',
}

const STATIC = {
  'src/content/content.css': 'content.css',
  'src/popup/popup.html': 'popup.html',
  'src/popup/popup.css': 'popup.css',
  'src/panel/panel.html': 'panel.html',
  'src/panel/panel.css': 'panel.css',
  'src/options/options.html': 'options.html',
  'src/options/options.css': 'options.css',
  'src/welcome/welcome.css': 'welcome.css',
  'src/design/tokens.css': 'tokens.css',
  'src/pages/pages.css': 'pages.css',
  'src/pages/brief.css': 'brief.css',
  'assets/icons': 'icons',
  'assets/_locales': '_locales',
  'assets/demo.css': 'demo.css',
  'assets/news-sites.json': 'news-sites.json',
  LICENSE: 'LICENSE',
}

/** Style sheets that a script imports are texts in it, minified as the script is. */
const styleText: Plugin = {
  name: 'style-text',
  setup(plugins) {
    plugins.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(read(path), {
        loader: 'css',
        minify: true,
        target: TARGETS,
      })
      return { contents: code.trim(), loader: 'text' }
    })
  },
}

const { values } = readCommandLine({ options: { out: { type: 'string', default: 'dist' } } })
const OUT = values.out

async function main(): Promise<void> {
  const glossary = buildGlossary(glossaryDir())
  const scripts = new Map([
    ...(await bundle(ENTRY_POINTS)),
    ...(await bundle(CONTENT, [contentPolyfill])),
    ...(await bundle(BESIDE_CONTENT, [sharedModules])),
  ])
  const background = scripts.get('background.js') ?? ''
  scripts.set('background.js', narrowLetters(background))
  for (const browser of BROWSERS) {
    const dir = `${OUT}/${browser}`
    rmSync(dir, { recursive: true, force: true })
    mkdirSync(dir, { recursive: true })
    for (const [from, to] of Object.entries(STATIC))
      cpSync(from, `${dir}/${to}`, { recursive: true })
    writeFileSync(
      `${dir}/welcome.html`,
      welcomePage(read('src/welcome/welcome.html'), read('assets/demo.html')),
    )
    for (const [name, script] of scripts) writeFileSync(`${dir}/${name}`, script)
    writeFileSync(`${dir}/glossary.bin`, glossary.index)
    writeFileSync(`${dir}/definitions.bin`, glossary.definitions)
    writeFileSync(`${dir}/manifest.json`, `${JSON.stringify(manifestFor(browser), null, 2)}\n`)
  }
  reportPageScripts()
  reportData()
}

async function bundle(
  entryPoints: Record<string, string>,
  plugins: readonly Plugin[] = [],
): Promise<[name: string, script: string][]> {
  const { outputFiles } = await build({
    entryPoints,
    outdir: OUT,
    write: false,
    bundle: true,
    minify: true,
    format: 'iife',
    target: TARGETS,
    // Else it writes them with `new RegExp`, made anew each time they are used.
    supported: { 'regexp-unicode-property-escapes': true },
    legalComments: 'inline',
    charset: 'utf8',
    plugins: [styleText, ...plugins, literalPatterns],
  })
  return outputFiles.map(({ path, text }) => [basename(path), text])
}

const read = (file: string): string => readFileSync(file, 'utf8')

function reportPageScripts(): void {
  for (const [name, limit] of Object.entries(SCRIPT_LIMITS)) {
    const file = `${OUT}/chrome/${name}.js`
    const bytes = gzipSync(readFileSync(file), { level: 9 }).length
    console.log(`${name} script: ${bytes} bytes gzipped of at most ${limit}`)
    if (bytes > limit) {
      throw new Error(
        `${file} is ${bytes} bytes gzipped, over the limit of ${limit}: ` +
          'move what it does to the background, or raise the limit on purpose in scripts/build.ts',
      )
    }
  }
}

function reportData(): void {
  const sizes = GLOSSARY_FILES.map(
    (name) => gzipSync(readFileSync(`${OUT}/chrome/${name}`), { level: 9 }).length,
  )
  checkGlossarySize(
    sizes.reduce((sum, size) => sum + size, 0),
    GZIPPED_LIMIT,
    'gzipped',
  )
}

await main()
