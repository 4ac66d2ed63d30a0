import { useRouter } from "wouter";
import { siteAddress } from "#components/address/whole.ts";
import { PageHead } from "#components/head/PageHead.tsx";
import { useHere } from "#components/later/useHere.ts";
import { Paper } from "#components/paper/Paper.tsx";
import type { ViewProps } from "#state/route.ts";
import { VIEWS } from "#state/views.ts";
import { sectionsOf } from "./sectionsOf.tsx";

/** What somebody must know who puts a figure into an article: what to allow, what is sent, and what happens when we were wrong. */
export function View({ index }: Pick<ViewProps, "index">) {
  const { base } = useRouter();
  // Only the reader's browser knows where the site stands.
  const here = useHere(() => siteAddress(base), "");
  // A file on a disk is at no address that a page could name.
  const site = here.startsWith("http") ? here : undefined;
  return (
    <Paper
      head={
        <PageHead
          index={index}
          title={VIEWS.newsrooms.title}
          lede="A figure of this record in your article: what to allow, what is sent, and what happens if we were wrong."
        />
      }
      sections={sectionsOf(index.dossier, site)}
    />
  );
}
