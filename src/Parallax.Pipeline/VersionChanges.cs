namespace Parallax.Pipeline;

/// <summary>What has changed of the latest versions of reports.</summary>
internal sealed record VersionChanges
{
    /// <summary>What was not known before, be it the latest version or an earlier one.</summary>
    public required IReadOnlyCollection<Report> Added { get; init; }

    /// <summary>The latest versions that are so no longer.</summary>
    public required IReadOnlyCollection<Report> Gone { get; init; }

    /// <summary>The latest versions that were not so before.</summary>
    public required IReadOnlyCollection<Report> Come { get; init; }

    /// <summary>The latest versions that have other earlier ones than before; those that came included.</summary>
    public required IReadOnlyCollection<Id<Report>> Changed { get; init; }
}
