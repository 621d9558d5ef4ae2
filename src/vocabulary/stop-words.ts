/** Words that bear no content of their own; neither indexed nor searched. */
export const stopWords: ReadonlySet<string> = new Set(
  `a about above after again against all also am among an and any are as at be because been before being below
  between both but by can could did do does doing done down during each either else ever every few for from
  further get gets give given gives had has have having he her here hers herself him himself his how i if in into
  is it its itself just let may me might mine more most much must my myself neither no nor not of off on once
  only onto or other others ought our ours ourselves out over own per please same shall she should since so some
  such than that the their theirs them themselves then there thereby therefore therein thereof thereon thereto
  these they this those though through thus to too toward towards under until unto up upon us very via was we
  were what whatever when whenever where whereas whereby wherein whether which while who whoever whole whom whose
  why will with within without would yes yet you your yours yourself`.split(/\s+/u),
);
