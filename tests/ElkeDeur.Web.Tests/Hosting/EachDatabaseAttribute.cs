using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace ElkeDeur.Web.Tests.Hosting;

/// <summary>Runs a theory with one <see cref="Database"/> parameter on every database that ships.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EachDatabaseAttribute : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker)
    {
        var postgres = new TheoryDataRow<Database>(Database.Postgres)
        {
            Skip = TestPostgres.IsMissing && !TestPostgres.IsNeeded ? TestPostgres.HowToGet : null,
        };
        return new([new TheoryDataRow<Database>(Database.Sqlite), postgres]);
    }

    public override bool SupportsDiscoveryEnumeration() => true;
}
