/** What follows a date that is a name and not a day ("the July 4th weekend"), in small letters. Source: own compilation. */
export const datedEvents: ReadonlySet<string> = new Set(
  `anniversary anniversaries birthday birthdays floor century centuries edition amendment parallel street st st. avenue ave ave.
  road place district precinct ward congress regiment battalion brigade division infantry armored airborne squadron
  weekend holiday holidays parade parades fireworks celebration celebrations festivities picnic picnics barbecue barbecues
  attack attacks attackers hijackers hijackings terror terrorist terrorists bombing bombings bombers massacre massacres
  movement movements revolution revolt uprising uprisings rebellion coup committee commission coalition alliance agreement
  agreements accord accords manifesto memorial memorials museum victims families survivors riot riots rioters rioter
  insurrection insurrectionist insurrectionists protest protests protesters defendants day group party organization
  organisation`.split(/\s+/u)
)
