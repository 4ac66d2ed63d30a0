import { Link } from "wouter";
import { chooseForNext } from "#state/bar/addressBar.ts";
import { pathOf, type Route } from "#state/route.ts";
import { useSelection } from "#state/selection.ts";
import { NO_STAGE } from "#state/stage.ts";
import { toQuery } from "#state/url.ts";

type Props = { route: Route; className?: string };

/** Makes slides of what is shown, as it is chosen. */
export function PresentLink({ route, className = "" }: Props) {
  const selection = useSelection();
  const stage = { ...NO_STAGE, of: pathOf(route) };
  const query = toQuery({ ...selection, stage });
  return (
    <Link
      href={pathOf({ view: "present" }) + query}
      className={`needs-script ${className}`}
      onClick={() => chooseForNext({ stage })}
    >
      Present this
    </Link>
  );
}
