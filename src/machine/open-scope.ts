import { type AnyActorScope, createEmptyActor } from 'xstate';

/**
 * Opens the surroundings that xstate wants for each step of a statechart: an actor that does nothing. Our statecharts start no
 * actor, send no event and have no effect, so one is enough for all their steps; xstate's own `transition` makes one a step.
 */
export function openScope(): AnyActorScope {
  const self = createEmptyActor();
  const ignore = (): void => {};
  return {
    self,
    system: self.system,
    id: self.id,
    sessionId: self.sessionId,
    logger: ignore,
    defer: ignore,
    emit: ignore,
    stopChild: ignore,
    actionExecutor: ignore,
  };
}
