import { paintLines, weightLine } from "../../bench/firstView.ts";
import { orStop } from "../../json/orStop.ts";

/** npm run bench:first-view: what the first view weighs and when it is painted. Run `npm run build` first. */
await orStop(async () => {
  console.log(await weightLine());
  for (const line of await paintLines()) console.log(line);
});
