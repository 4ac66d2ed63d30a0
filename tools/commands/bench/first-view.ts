import { firstViewLines } from "#tools/bench/firstView.ts";
import { printVerdicts } from "#tools/bench/verdict.ts";
import { WAKING, wakingVerdicts } from "#tools/bench/waking.ts";
import { orStop } from "#tools/json/orStop.ts";

/** npm run bench:first-view: what the first view weighs, when it is painted and how it comes alive. Run `npm run build` first. */
await orStop(async () => {
  for (const line of await firstViewLines()) console.log(line);
  console.log(WAKING);
  printVerdicts(await wakingVerdicts());
});
