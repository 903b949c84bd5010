import { describe, expect, it } from 'vitest'
import { manifestFor } from '../../scripts/manifest.ts'

describe('the manifest', () => {
  it('gives Chrome a service worker and no key of Firefox’s', () => {
    const chrome = manifestFor('chrome')
    expect(chrome['background']).toEqual({ service_worker: 'background.js' })
    expect(chrome).not.toHaveProperty('browser_specific_settings')
    expect(chrome['minimum_chrome_version']).toBe('128')
  })

  it('gives Firefox background scripts and says that no data is collected', () => {
    const firefox = manifestFor('firefox')
    expect(firefox['background']).toEqual({ scripts: ['background.js'] })
    expect(firefox).not.toHaveProperty('minimum_chrome_version')
    expect(firefox['browser_specific_settings']).toMatchObject({
      gecko: { data_collection_permissions: { required: ['none'] } },
    })
  })

  it('asks for the Firefox that paints our marks: text-decoration in ::highlight(), since 146', () => {
    expect(manifestFor('firefox')['browser_specific_settings']).toMatchObject({
      gecko: { strict_min_version: '146.0' },
      gecko_android: { strict_min_version: '146.0' },
    })
  })

  it.each(['chrome', 'firefox'] as const)(
    'asks no more than it needs at install in %s',
    (browser) => {
      const manifest = manifestFor(browser)
      expect(manifest['permissions']).toEqual(['storage', 'activeTab', 'scripting'])
      expect(manifest['optional_permissions']).toEqual(
        browser === 'chrome' ? ['contextMenus', 'sidePanel'] : undefined,
      )
      expect(manifest['host_permissions']).toEqual(['*://*.theweek.in/*'])
      expect(manifest).not.toHaveProperty('web_accessible_resources')
    },
  )

  it.each(['chrome', 'firefox'] as const)(
    'lets no page of ours in %s load from elsewhere',
    (browser) => {
      const { extension_pages: policy } = manifestFor(browser)['content_security_policy'] as {
        extension_pages: string
      }
      expect(policy.split('; ')).toEqual([
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "connect-src 'self'",
      ])
    },
  )
})
