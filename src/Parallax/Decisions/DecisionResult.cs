using System.Diagnostics.CodeAnalysis;

namespace Parallax.Decisions;

/// <summary>A decision made of an analyst's words, or what is wrong with these: exactly one of the two.</summary>
public sealed record DecisionResult
{
    private DecisionResult(Decision? decision, string? problem) => (Decision, Problem) = (decision, problem);

    /// <summary>The decision; null where there is a problem.</summary>
    public Decision? Decision { get; }

    /// <summary>What was found, what was expected and an example; null where there is a decision.</summary>
    public string? Problem { get; }

    /// <summary>Whether there is a decision.</summary>
    [MemberNotNullWhen(true, nameof(Decision))]
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool IsMade => Decision is not null;

    internal static DecisionResult Of(Decision decision) => new(decision, null);

    internal static DecisionResult Not(string problem) => new(null, problem);
}
