namespace Parallax.Events.Linking;

/// <summary>Where a telling stands in one grouping.</summary>
/// <param name="Group">The tellings that it hangs together with by pairs that are followed; null where there are none.</param>
/// <param name="Cluster">The event that it tells; null where it takes no part in the grouping.</param>
internal readonly record struct LinkPlace(LinkGroup? Group, EventCluster? Cluster);
