import { useQuery } from "@tanstack/react-query";
import { listRecords } from "@/lib/api/audit";

/** The last row of the trail, whatever the filters. */
export const useLatest = () =>
  useQuery({
    queryKey: ["audit", "latest"],
    queryFn: ({ signal }) => listRecords({}, null, { signal }, 1),
    refetchInterval: 30_000,
  }).data?.data[0];
