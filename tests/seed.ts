import fc from 'fast-check';

/** The same made-up things in every run of the tests; `npm run fuzz` gives new ones. */
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 1486879350) });
