// What the extension itself complains of, away from every page: errors of its background.
import { TargetType, type Target } from 'puppeteer-core'
import type { Bench } from '../../scripts/drive/harness.ts'
import { inFirefoxScope } from '../../scripts/firefox-scope.ts'

/** Listens from here on; the function gives what was heard. */
export async function complaints(bench: Bench): Promise<() => Promise<readonly string[]>> {
  if (bench.browser === 'firefox') return () => ofFirefox(bench)
  const heard: string[] = []
  const listen = async (target: Target): Promise<void> => {
    if (target.type() !== TargetType.SERVICE_WORKER || !target.url().startsWith(bench.origin))
      return
    const session = await target.createCDPSession()
    session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) =>
      heard.push(`${text} ${exception?.description ?? ''}`),
    )
    session.on('Log.entryAdded', ({ entry: { level, text } }) => {
      if (level === 'error') heard.push(text)
    })
    await session.send('Runtime.enable')
    await session.send('Log.enable')
  }
  await Promise.all(bench.driver.targets().map(listen))
  // The worker ends and starts again as it likes.
  bench.driver.on('targetcreated', (target) => void listen(target).catch(() => undefined))
  return async () => heard
}

async function ofFirefox(bench: Bench): Promise<readonly string[]> {
  const said = await inFirefoxScope(
    bench.driver,
    `JSON.stringify(Services.console.getMessageArray().flatMap((message) => {
      if (!(message instanceof Ci.nsIScriptError) || message.flags & Ci.nsIScriptError.warningFlag) return []
      return message.sourceName.startsWith(${JSON.stringify(bench.origin)})
        ? [message.errorMessage + ' ' + message.sourceName + ':' + message.lineNumber]
        : []
    }))`,
  )
  return JSON.parse(String(said)) as string[]
}
