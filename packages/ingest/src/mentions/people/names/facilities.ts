/** Nouns behind a name that make it the name of a place, a house or a thing ("Le Loi street", "Bach Dang river"). */
export const NAMED_THINGS: ReadonlySet<string> = new Set(
  `academy airport archipelago avenue award bay beach border boulevard bridge brigade building canal cape cave center
  centre church citadel club college company complex corporation cup dam delta district expressway factory falls ferry
  festival field forest foundation fund gate group hall harbour harbor highway hill hospital hotel house hydropower
  industrial institute island islands isle lake lane library lighthouse line market mausoleum memorial mine monument
  mountain mountains museum newspaper pagoda palace park pass peak peninsula pier plain plant plateau port prize
  range refinery region relic reservoir resort ridge river road route school scholarship seaport ship shipyard square
  stadium station steel stone street stream temple terminal theatre theater tomb tower trail tunnel university valley
  village volcano ward waterfall waterfalls zone economic checkpoint crossing`.split(/\s+/),
);
