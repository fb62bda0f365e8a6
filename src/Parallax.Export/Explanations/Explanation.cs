using System.Collections.Immutable;

namespace Parallax.Export.Explanations;

/// <summary>Why an event of a record stands as it does, in words. All texts are plain: one line each, without control characters.</summary>
/// <param name="Id">The event's id.</param>
/// <param name="Label">Its label.</param>
/// <param name="What">Its type, how it stands in the reports, and how many stand behind it.</param>
/// <param name="Parts">Why its reports were put together, then each of its values.</param>
public sealed record Explanation(string Id, string Label, string What, ImmutableArray<ExplanationPart> Parts);

/// <summary>One thing to explain.</summary>
/// <param name="Heading">What: "killed: 5", "where: Camp Zahrin".</param>
/// <param name="Standing">Its status and grade, where it has them; else empty.</param>
/// <param name="Reason">Why, in a sentence; empty where there is nothing to add to the evidence.</param>
/// <param name="Evidence">The claims, or the ties between reports, a line each.</param>
public sealed record ExplanationPart(string Heading, string Standing, string Reason, ImmutableArray<string> Evidence);
