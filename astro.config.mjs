// Telemetry is off for everyone who builds: neither .env nor CI=true switches it off.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
import { defineConfig } from 'astro/config';
import { inlined } from './src/build/inlined.ts';
import { finish } from './src/build/finish.ts';
import { devPage } from './src/dev/devPage.ts';
import { freshContent } from './src/dev/freshContent.ts';

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory' },
  // "jsx", the default, would join words that stand on two lines.
  compressHTML: true,
  devToolbar: { enabled: false },
  prefetch: false,
  integrations: [finish(), devPage(), freshContent()],
  vite: { plugins: [inlined()] },
});
