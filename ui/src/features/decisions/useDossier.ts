import { useQuery } from "@tanstack/react-query";
import { type AuditRecord, type Checkpoint, listCheckpoints, listRecords } from "@/lib/api/audit";
import { type Certificate, getCertificates } from "@/lib/api/certificates";
import { getRelease } from "@/lib/api/policies";
import { useMay } from "@/lib/api/queries";
import type { DecisionDetail } from "@/lib/api/types";

const PAGES = 20;

/** The certificate that a decision was ruled under, however many were asked for since. */
async function certificateOf(name: string, number: number, signal: AbortSignal): Promise<Certificate | null> {
  let after: string | null = null;
  for (let page = 0; page < PAGES; page++) {
    const found: Awaited<ReturnType<typeof getCertificates>> = await getCertificates(name, after, { signal });
    const wanted = [found.certificate, ...found.data].find((one) => one?.number === number);
    if (wanted) return wanted;
    after = found.next_cursor;
    if (after === null) break;
  }
  return null;
}

export interface Trail {
  /** Rows about the decision, and about the file that it came in; the oldest first. */
  rows: AuditRecord[];
  /** The first signed checkpoint that covers all of them, if one does. */
  checkpoint: Checkpoint | null;
}

async function trailOf({ id, job, row_number: row }: DecisionDetail, signal: AbortSignal): Promise<Trail> {
  const about = (object_kind: string, object_id: string) =>
    listRecords({ object_kind, object_id }, null, { signal });
  const [own, batch, signed] = await Promise.all([
    id ? about("decision", id) : null,
    job ? about("job", job) : null,
    listCheckpoints(null, { signal }),
  ]);
  const rows = [
    ...(own?.data ?? []).filter(({ action }) => !/^review\.(claimed|released)$/.test(action)),
    ...(batch?.data ?? []).filter((record) => concerns(record, row)),
  ].sort((a, b) => a.seq - b.seq);
  const last = rows.at(-1)?.seq ?? 0;
  const checkpoint = signed.data.filter(({ seq }) => seq >= last).at(-1) ?? null;
  return { rows, checkpoint };
}

/** Of a file's rows in the trail: who sent it, and the chunk that held this line of it. */
function concerns({ action, after }: AuditRecord, row: number | null | undefined): boolean {
  if (action === "job.created") return true;
  if (action !== "job.chunk_decided") return false;
  const lines = after?.lines;
  if (!Array.isArray(lines) || row == null) return true;
  const [first, last] = lines as number[];
  // Both are lines of the file, of which the first is the header
  return first === undefined || last === undefined || (row >= first && row <= last);
}

/** Everything that the dossier of a decision says beside the decision itself. */
export function useDossier(decision: DecisionDetail) {
  const { id, type, policy_version: version, certificate: number } = decision;
  const mayRead = useMay("audit:read");
  const policy = useQuery({
    queryKey: ["type", type, "policies", version],
    queryFn: ({ signal }) => getRelease(type, version, { signal }),
    staleTime: 60_000,
  });
  const certificate = useQuery({
    queryKey: ["type", type, "certificates", number],
    queryFn: ({ signal }) => certificateOf(type, number ?? 0, signal),
    enabled: number != null,
    staleTime: 60_000,
  });
  const trail = useQuery({
    queryKey: ["decision", id, "trail"],
    queryFn: ({ signal }) => trailOf(decision, signal),
    enabled: mayRead,
  });
  return { policy, certificate, trail, mayRead };
}
