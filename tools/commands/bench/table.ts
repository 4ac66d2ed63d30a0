import { parseArgs } from "node:util";
import {
  measureSize,
  type Row,
  SIZES,
  tableLines,
  tableVerdicts,
} from "#tools/bench/table/lines.ts";
import { printVerdicts } from "#tools/bench/verdict.ts";
import { orStop } from "#tools/json/orStop.ts";

/**
 * npm run bench:table [-- SIZES…] [--reuse] [--runs N]: how long the table of statements takes from a key
 * press to the right rows painted, on ever larger invented dossiers and a processor four times
 * slower, beside the limits. With --reuse it measures sites that it has built before.
 */
await orStop(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { reuse: { type: "boolean", default: false }, runs: { type: "string", default: "5" } },
  });
  const manner = { reuse: values.reuse, runs: Number(values.runs) };
  const rows: Row[] = [];
  for (const size of positionals.length > 0 ? positionals.map(Number) : SIZES)
    rows.push(await measureSize(size, manner));
  for (const line of tableLines(rows)) console.log(line);
  printVerdicts(tableVerdicts(rows));
});
