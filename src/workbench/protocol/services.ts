import { defineClass, type HostObject } from "./definition";

/** State of the shared runtime's pane. */
export interface RuntimeState {
  visibility: string; // "Visible" | "Hidden"
  startState: string; // "Inactive" | "Background" | "Foreground"
  onVisibility(visibility: string): void;
}

const AddinInternalService = defineClass<null>({
  name: "AddinInternalService",
  methods: { NotifyActionHandlerReady: () => null },
});

/** `Office.addin.hide()`, `showAsTaskpane()`, `onVisibilityModeChanged` */
const AppRuntimeService = defineClass<RuntimeState>({
  name: "AppRuntimeService",
  methods: {
    GetAppRuntimeState: (state) => state.visibility,
    SetAppRuntimeState: (state, wanted: string) => {
      if (state.visibility === wanted) return;
      state.visibility = wanted;
      state.onVisibility(wanted);
    },
  },
});

/** `Office.addin.getStartupBehavior()`, `setStartupBehavior()` */
const AppRuntimePersistenceService = defineClass<RuntimeState>({
  name: "AppRuntimePersistenceService",
  methods: {
    GetAppRuntimeStartState: (state) => state.startState,
    SetAppRuntimeStartState: (state, wanted: string) => {
      state.startState = wanted;
    },
  },
});

/** The services of Office itself, by the names that the library asks for. */
export const officeServices = (state: RuntimeState): [string, HostObject][] => [
  ["Microsoft.InternalService.AddinInternalService", AddinInternalService.of(null)],
  ["Microsoft.AppRuntime.AppRuntimeService", AppRuntimeService.of(state)],
  ["Microsoft.AppRuntime.AppRuntimePersistenceService", AppRuntimePersistenceService.of(state)],
];
