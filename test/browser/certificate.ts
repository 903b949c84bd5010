// A certificate signed by nobody but itself, for a server of the tests that stands in for another's: made
// anew each time, so that no key is kept. The few parts of X.509 (RFC 5280) that TLS wants, in DER.
import { generateKeyPairSync, sign } from 'node:crypto'

const SEQUENCE = 0x30
const SET = 0x31
const INTEGER = 0x02
const BIT_STRING = 0x03
const UTF8_STRING = 0x0c
const UTC_TIME = 0x17

const ECDSA_WITH_SHA256 = Buffer.from('06082a8648ce3d040302', 'hex')
const COMMON_NAME = Buffer.from('0603550403', 'hex')

/** A key and its certificate, both PEM, as `node:https` takes them. */
export function selfSigned(host: string): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const name = der(SEQUENCE, der(SET, der(SEQUENCE, COMMON_NAME, der(UTF8_STRING, text(host)))))
  const algorithm = der(SEQUENCE, ECDSA_WITH_SHA256)
  const from = der(UTC_TIME, text('200101000000Z'))
  const to = der(UTC_TIME, text('491231235959Z'))
  const body = der(
    SEQUENCE,
    der(INTEGER, Buffer.from([1])),
    algorithm,
    name,
    der(SEQUENCE, from, to),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
  )
  // A string of bits says first how many of its last byte are unused.
  const signature = der(BIT_STRING, Buffer.from([0]), sign('sha256', body, privateKey))
  const certificate = der(SEQUENCE, body, algorithm, signature).toString('base64')
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${certificate}\n-----END CERTIFICATE-----\n`,
  }
}

/** A value with its tag and its length, which takes more than a byte from 128 on. */
function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const value = Buffer.concat(parts)
  const { length } = value
  const long = length > 0xff ? [0x82, length >> 8, length & 0xff] : [0x81, length]
  return Buffer.concat([Buffer.from([tag, ...(length < 0x80 ? [length] : long)]), value])
}

function text(value: string): Buffer {
  return Buffer.from(value, 'utf8')
}
