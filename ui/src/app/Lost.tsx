import { useRouteError } from "react-router";
import { ButtonLink } from "@/components/Button";
import { Page } from "@/components/Page";
import { Empty, ErrorNote } from "@/components/States";

export function NotFound() {
  return (
    <Page title="No such page">
      <Empty action={<ButtonLink to="/decisions">To the decisions</ButtonLink>}>
        Nothing lives at this address.
      </Empty>
    </Page>
  );
}

export function Broken() {
  const error = useRouteError();
  return (
    <Page title="This page broke">
      <ErrorNote error={error} retry={() => location.reload()} />
    </Page>
  );
}
