// Firefox's own scope, where its services are: what no page and no extension can see or do.
import type { Browser as Driver } from 'puppeteer-core'

/** The part of WebDriver BiDi's connection that is used here; Puppeteer has no call for this scope. */
interface Connection {
  send(
    method: string,
    params: object,
  ): Promise<{ readonly result: Readonly<Record<string, unknown>> }>
}

/**
 * The value of an expression (a string, a number or a boolean; a promise is awaited) in Firefox's
 * own scope. @throws with Firefox's words when the expression throws
 */
export async function inFirefoxScope(driver: Driver, expression: string): Promise<unknown> {
  const { connection } = driver as unknown as { connection: Connection }
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  const [window] = tree.result['contexts'] as { context: string }[]
  const { result } = await connection.send('script.evaluate', {
    expression,
    target: { context: window?.context },
    awaitPromise: true,
  })
  const {
    type,
    result: value,
    exceptionDetails,
  } = result as {
    type: 'success' | 'exception'
    result?: { value?: unknown }
    exceptionDetails?: { text: string }
  }
  if (type === 'exception') throw new Error(`Firefox's scope: ${exceptionDetails?.text}`)
  return value?.value
}
