import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/{unit,property}/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/support/vitest-setup.ts'],
    restoreMocks: true,
    coverage: {
      provider: 'v8',
      include: ['utils/{checklist,visit,summary,search,messages}/**/*.ts'],
      exclude: ['**/index.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { branches: 95, perFile: false },
    },
  },
});
