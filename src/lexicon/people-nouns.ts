/** Nouns for people and for what people live by, which a count of makes a claim. Own compilation. */
export const peopleNouns: ReadonlySet<string> = new Set(
  `people persons civilians residents inhabitants citizens villagers townspeople households families homes houses apartments dwellings
  jobs workers employees staffers staff laborers labourers miners farmers teachers nurses doctors students pupils schoolchildren
  children kids babies infants minors teenagers girls boys women men adults seniors retirees pensioners patients passengers
  commuters travelers travellers tourists visitors pilgrims worshippers worshipers fans spectators attendees guests mourners
  protesters protestors demonstrators marchers strikers activists supporters volunteers members refugees migrants immigrants
  asylum-seekers evacuees deportees detainees inmates prisoners hostages captives suspects gunmen militants fighters insurgents rebels
  soldiers troops servicemen servicewomen marines sailors veterans reservists conscripts police officers policemen firefighters
  rescuers crew survivors victims casualties bodies corpses fatalities deaths injuries homeless americans voters adults respondents republicans democrats independents conservatives liberals donors candidates customers users businesses
  buildings schools villages`.split(/\s+/u)
)
