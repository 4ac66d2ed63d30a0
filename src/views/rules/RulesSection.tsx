import { Numbered } from "#components/paper/Numbered.tsx";
import { type Rule, RULES } from "#model/position/rules.ts";

const PARTS: Record<Rule["part"], string> = {
  position: "Where a party stands on an issue on a date",
  comparison: "How far apart, and what that is called",
  change: "What changes, and what would",
};
const ORDER = ["position", "comparison", "change"] as const satisfies readonly Rule["part"][];

/** Every rule of derivation, by its number. */
export function RulesSection() {
  return ORDER.map((part) => (
    <section key={part} aria-label={PARTS[part]}>
      <h3>{PARTS[part]}</h3>
      <Numbered
        rules={RULES.filter((rule) => rule.part === part).map(({ id, name, text }) => ({
          id,
          lead: `${id} ${name}.`,
          text,
        }))}
      />
    </section>
  ));
}
