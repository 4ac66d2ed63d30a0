import * as v from "valibot";
import type { WholeDossier } from "#model/dossier/dossier.ts";
import { Contact } from "#model/dossier/webAddress.ts";

/** The dossier with the contact that whoever builds the site gives, which counts before its own; throws what is none. */
export function withContact(dossier: WholeDossier, given: string | undefined): WholeDossier {
  if (!given) return dossier;
  const { success, output, issues } = v.safeParse(Contact, given);
  if (!success) throw new Error(`CONTACT is “${given}”: ${issues[0].message}`);
  return { ...dossier, contact: output };
}
