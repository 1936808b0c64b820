import { PageTabs } from "@/components/PageTabs";
import { useMay } from "@/lib/api/queries";

/** The three pages of the trail. */
export function AuditTabs() {
  const mayErase = useMay("subjects:write");
  return (
    <PageTabs
      label="Pages of the audit trail"
      tabs={[
        ["/audit", "Records"],
        ["/audit/checkpoints", "Checkpoints"],
        ...(mayErase ? [["/audit/erase", "Erase a subject"] as const] : []),
      ]}
    />
  );
}
