import { defineConfig } from 'vitest/config'

// Two projects: the pure parts in Node (jsdom is made in the tests that want it), and the built
// extension in real browsers, one browser at a time.
// oxlint-disable-next-line import/no-default-export -- vitest reads the default export
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**'],
          environment: 'node',
          // Only what hangs is stopped: all the glossary is compiled here, on whatever machine.
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          environment: 'node',
          pool: 'forks',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 90_000,
          // A real browser on CI's shared machine: what passes only at the second try is named so.
          retry: process.env['CI'] === undefined ? 0 : 1,
          // A busy machine takes its time.
          expect: { poll: { timeout: 5000 } },
        },
      },
    ],
  },
})
