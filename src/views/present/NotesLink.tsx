import { useRouter } from "wouter";
import { pathOf } from "#state/route.ts";
import { useSelection } from "#state/selection.ts";
import { toQuery } from "#state/url.ts";
import { canShare } from "./useTabs.ts";

/** An ordinary link to the notes, for a second screen; where tabs cannot hear each other it says so. */
export function NotesLink() {
  const selection = useSelection();
  const router = useRouter();
  if (!canShare()) return <small>Notes in another tab: not from a file or a frame. Press n.</small>;
  const query = toQuery({ ...selection, stage: { ...selection.stage, screen: "notes" } });
  return (
    <a
      className="button"
      href={router.hrefs(router.base + pathOf({ view: "present" }) + query, router)}
      target="_blank"
      rel="noopener"
    >
      Notes in another tab
    </a>
  );
}
