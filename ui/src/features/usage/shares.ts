import type { UsageRow } from "@/lib/api/analytics";
import { DASH, percent } from "@/lib/format";

/** Errors of either side, as a share of what was answered. */
export const errorShare = (row: UsageRow) =>
  row.requests ? percent((row.client_errors + row.server_errors) / row.requests, 1) : DASH;
