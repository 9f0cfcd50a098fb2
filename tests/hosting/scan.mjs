// Prints what the HTTP Observatory says of a host, as JSON: node scan.mjs localhost:8443
// A process of its own, because a certificate of one's own can be trusted only from the start of one.
import fs from 'node:fs';

// The scanner reads the browsers' list of preloaded hosts, which its install script would fetch from
// the network; install scripts do not run here. An empty list is the truth for a host on this machine.
const { readFileSync } = fs;
fs.readFileSync = (file, ...rest) =>
  String(file).endsWith('hsts-preload.json') ? '{}' : readFileSync(file, ...rest);

const { scan } = await import('@mdn/mdn-http-observatory');
const { scan: verdict, tests } = await scan(process.argv[2]);
console.log(
  JSON.stringify({
    grade: verdict.grade,
    score: verdict.score,
    results: Object.fromEntries(
      Object.entries(tests).map(([name, { result, pass }]) => [name, `${result} ${pass}`]),
    ),
  }),
);
