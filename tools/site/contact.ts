import type { WholeDossier } from "#model/dossier/dossier.ts";
import { checked } from "#model/words/faultWords.ts";
import { Contact } from "#model/dossier/webAddress.ts";

/** The dossier with the contact that whoever builds the site gives, which counts before its own; throws what is none. */
export function withContact(dossier: WholeDossier, given: string | undefined): WholeDossier {
  if (!given) return dossier;
  const { success, output, issues } = checked(Contact, given);
  if (!success) throw new Error(`CONTACT is “${given}”: expected ${issues[0].message}`);
  return { ...dossier, contact: output };
}
