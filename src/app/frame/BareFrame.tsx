import type { FrameProps } from "./frameProps.ts";
import { Notice } from "./Notice.tsx";
import { ReleaseNotice } from "./ReleaseNotice.tsx";

/** Nothing around the view but what a reader must know of the address and the release. */
export function BareFrame({ index, notice, offers, onDismiss, children }: FrameProps) {
  return (
    <>
      <ReleaseNotice index={index} />
      <Notice notice={notice} offers={offers} onDismiss={onDismiss} />
      <main id="view" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
