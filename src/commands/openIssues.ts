import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';

const due = z.array(
  z.object({ kind: z.string(), file: z.string(), value: z.string(), mend: z.string() }),
);

/** Runs GitHub's own command, which has the token of the workflow. */
const gh = (...args: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync('gh', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`gh ${args[0] ?? ''} ${args[1] ?? ''} failed: ${stderr}`);
  return stdout;
};

/** Opens one issue for each file of content/ that has something due, unless one of that title is open. */
const main = (lists: readonly string[]): void => {
  const items = lists.flatMap((list) => due.parse(JSON.parse(readFileSync(list, 'utf8'))));
  const open = z
    .array(z.object({ title: z.string() }))
    .parse(JSON.parse(gh('issue', 'list', '--state', 'open', '--limit', '1000', '--json', 'title')))
    .map(({ title }) => title);
  for (const file of new Set(items.map((item) => item.file))) {
    const title = `Keep it true: ${file}`;
    if (open.includes(title)) continue;
    const lines = items
      .filter((item) => item.file === file)
      .map(({ kind, value, mend }) => `- [ ] **${kind}**: ${value}. ${mend}`);
    // An issue holds 65,536 characters; whoever takes it runs the command for the rest.
    const body = `From \`npm run check:content\` and \`npm run check:links\`. CONTRIBUTING.md says how to mend each.\n\n${lines.join('\n')}`;
    console.log(gh('issue', 'create', '--title', title, '--body', body.slice(0, 60_000)).trim());
  }
};

main(process.argv.slice(2));
