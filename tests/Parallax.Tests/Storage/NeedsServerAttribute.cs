using System.Reflection;
using Parallax.Tests.Storage.Postgres;
using Xunit.Abstractions;

namespace Parallax.Tests.Storage;

/// <summary>On the tests of a store: it needs a PostgreSQL server.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class NeedsServerAttribute : Attribute
{
    /// <summary>Why the tests of a class cannot run; null where they can.</summary>
    public static string? Missing(ITestMethod method) =>
        method.TestClass.Class is IReflectionTypeInfo { Type: { } type } && type.GetCustomAttribute<NeedsServerAttribute>() is not null ? PostgresPrograms.Missing : null;
}
