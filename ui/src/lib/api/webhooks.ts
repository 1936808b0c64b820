/** The calls about endpoints that are told of events, and what was sent to them. */
import { api, body } from "./client";
import type { components } from "./schema";
import type { Answer } from "./types";

type Schemas = components["schemas"];
export type Webhook = Answer<Schemas["WebhookAnswer"]>;
export type WebhookWithSecret = Answer<Schemas["WebhookWithSecret"]>;
export type Delivery = Answer<Schemas["DeliveryAnswer"]>;
export type DeliveryDetail = Answer<Schemas["DeliveryDetail"]>;
export type EventKind = Answer<Schemas["EventAnswer"]>;
export type NewWebhook = Schemas["NewWebhook"];
export type WebhookChange = Schemas["WebhookChange"];
export type DeliveryStatus = Delivery["status"];

type Stop = { signal?: AbortSignal };

const of = (webhook_id: string) => ({ path: { webhook_id } });
/** The same request, sent again after a lost answer, is done once. */
const first = (once: string) => ({ header: { "Idempotency-Key": once } });

export const listWebhooks = (after: string | null, stop: Stop = {}) =>
  body(api.GET("/v1/webhooks", { ...stop, params: { query: { limit: 100, after: after ?? undefined } } }));

export const listEvents = (stop: Stop = {}) => body(api.GET("/v1/webhooks/events", stop));

export const getWebhook = (id: string, stop: Stop = {}) =>
  body(api.GET("/v1/webhooks/{webhook_id}", { ...stop, params: of(id) }));

export const makeWebhook = (request: NewWebhook, once: string) =>
  body(api.POST("/v1/webhooks", { params: first(once), body: request }));

export const changeWebhook = (id: string, change: WebhookChange) =>
  body(api.PATCH("/v1/webhooks/{webhook_id}", { params: of(id), body: change }));

export const removeWebhook = (id: string) =>
  body(api.DELETE("/v1/webhooks/{webhook_id}", { params: of(id) }));

export const rotateSecret = (id: string, overlapHours: number, once: string) =>
  body(
    api.POST("/v1/webhooks/{webhook_id}/rotate-secret", {
      params: { ...of(id), ...first(once) },
      body: { overlap_hours: overlapHours },
    }),
  );

export const tryWebhook = (id: string, once: string) =>
  body(api.POST("/v1/webhooks/{webhook_id}/test", { params: { ...of(id), ...first(once) } }));

export const replayDead = (id: string, since: string, once: string) =>
  body(
    api.POST("/v1/webhooks/{webhook_id}/replay", {
      params: { ...of(id), ...first(once) },
      body: { since },
    }),
  );

export const listDeliveries = (
  id: string,
  status: DeliveryStatus | undefined,
  after: string | null,
  stop: Stop = {},
) =>
  body(
    api.GET("/v1/webhooks/{webhook_id}/deliveries", {
      ...stop,
      params: { ...of(id), query: { status, limit: 50, after: after ?? undefined } },
    }),
  );

export const getDelivery = (delivery_id: string, stop: Stop = {}) =>
  body(api.GET("/v1/webhooks/deliveries/{delivery_id}", { ...stop, params: { path: { delivery_id } } }));

export const replayDelivery = (delivery_id: string, once: string) =>
  body(
    api.POST("/v1/webhooks/deliveries/{delivery_id}/replay", {
      params: { path: { delivery_id }, ...first(once) },
    }),
  );
