import { cp, rm } from "node:fs/promises";
import type { Server } from "node:http";
import type { TestProject } from "vitest/node";
import { buildSite } from "../tools/site/buildSite.ts";
import { loadDossier } from "../tools/record/dossierFiles.ts";
import { serveSite } from "../tools/site/siteServer.ts";
import { bigDossier, CACHE } from "./dossier.ts";
import { withReleases } from "../tools/testing/harbourReleases.ts";

/** The sites under test, built as a release is: the real dossier, at the root and in a folder, and invented ones, small and big. */
export type Sites = {
  readonly real: string;
  readonly nested: string;
  readonly harbour: string;
  readonly big: string;
};

declare module "vitest" {
  interface ProvidedContext {
    sites: Sites;
  }
}

export async function setup(project: TestProject) {
  const real = await builtFrom("data/russia-ukraine");
  const fixtures = `${CACHE}/fixtures`;
  await rm(fixtures, { recursive: true, force: true });
  await cp("e2e/fixtures", fixtures, { recursive: true });
  const harbour = await builtFrom(await withReleases(fixtures));
  const big = `${CACHE}/site-big`;
  await buildSite({ dossier: bigDossier(), out: big });
  const servers = [
    await serveSite({ folder: real, port: 0 }),
    await serveSite({ folder: real, port: 0, base: "/a/b" }),
    await serveSite({ folder: harbour, port: 0 }),
    await serveSite({ folder: big, port: 0 }),
  ];
  const [atRoot = "", nested = "", small = "", large = ""] = servers.map(({ address }) => address);
  project.provide("sites", { real: atRoot, nested, harbour: small, big: large });
  return () => Promise.all(servers.map(({ server }) => closed(server)));
}

async function builtFrom(path: string): Promise<string> {
  const { dossier, frozen } = await loadDossier(path);
  const out = `${CACHE}/site-${dossier.id}`;
  await buildSite({ dossier, frozen, out });
  return out;
}

function closed(server: Server) {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
}
