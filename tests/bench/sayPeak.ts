/** Brought in before another command: says at its end how much memory it took at most, in megabytes. */
process.once('exit', () => {
  console.log(`peak ${String(process.resourceUsage().maxRSS / 1024)}`);
});
