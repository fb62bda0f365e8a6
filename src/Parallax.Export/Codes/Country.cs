namespace Parallax.Export.Codes;

/// <summary>A country in the codes of others.</summary>
/// <param name="Alpha2">Two letters of ISO 3166-1, by which records name it.</param>
/// <param name="Alpha3">Three letters of ISO 3166-1.</param>
/// <param name="Numeric">Number of ISO 3166-1; null where it has none.</param>
/// <param name="GleditschWard">Number in Gleditsch and Ward's list of states; null where it is not in it.</param>
/// <param name="Name">Its usual English name.</param>
/// <param name="AcledRegion">Region by which ACLED parts its data.</param>
/// <param name="GedRegion">Region by which UCDP parts its data; null where it has none.</param>
public sealed record Country(string Alpha2, string Alpha3, int? Numeric, int? GleditschWard, string Name, string AcledRegion, string? GedRegion);
