import { Navigate, useNavigation } from "react-router";
import { Page } from "@/components/Page";
import { Empty, ErrorNote, Skeleton } from "@/components/States";
import { useMe } from "@/lib/api/queries";
import { usePlaces } from "./nav";

/** The bare address leads to the decisions, or to the first page that whoever is here may see. */
export function Front() {
  const me = useMe();
  const places = usePlaces();
  // To the page that somebody wanted before they signed in elsewhere
  const underWay = useNavigation().state !== "idle";
  const place = places.find(({ to }) => to === "/decisions") ?? places[0];
  if (place && underWay) return null;
  if (place) return <Navigate to={place.to} replace />;
  return (
    <Page title="Decidable">
      {me.isPending && <Skeleton rows={6} />}
      {me.isError && <ErrorNote error={me.error} retry={() => me.refetch()} />}
      {me.data && (
        <Empty>
          {me.data.name} may {me.data.permissions.join(", ") || "do nothing"}: no page shows that. An
          administrator of {me.data.tenant} can give more.
        </Empty>
      )}
    </Page>
  );
}
