import { orStop } from "#tools/json/orStop.ts";
import { differencesOf } from "#tools/site/sameSite.ts";

/** npm run compare -- BEFORE AFTER: what a reader finds otherwise in one built site than in another. */
await orStop(async () => {
  const [before, after] = process.argv.slice(2);
  if (!before || !after)
    throw new Error(
      `Found “${process.argv.slice(2).join(" ")}”; expected the folders of two built sites`,
    );
  let count = 0;
  for await (const line of differencesOf(before, after)) {
    count += 1;
    console.log(line);
  }
  console.log(`${count} differences between ${before} and ${after}`);
  if (count > 0) process.exitCode = 1;
});
